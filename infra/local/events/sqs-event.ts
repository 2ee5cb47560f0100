import type { Message, MessageAttributeValue } from '@aws-sdk/client-sqs';
import { region } from '../template/identities.ts';

const toAttribute = ({ DataType, StringValue, BinaryValue }: MessageAttributeValue) => ({
  ...(StringValue === undefined ? {} : { stringValue: StringValue }),
  ...(BinaryValue === undefined ? {} : { binaryValue: Buffer.from(BinaryValue).toString('base64') }),
  stringListValues: [],
  binaryListValues: [],
  dataType: DataType,
});

/** The event of an SQS event source (https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html). */
export const toSqsEvent = (messages: readonly Message[], queueArn: string) => ({
  Records: messages.map(({ MessageId, ReceiptHandle, Body, Attributes, MessageAttributes, MD5OfBody }) => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes ?? {},
    messageAttributes: Object.fromEntries(Object.entries(MessageAttributes ?? {}).map(([name, value]) => [name, toAttribute(value)])),
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  })),
});
