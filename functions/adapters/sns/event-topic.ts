import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { withoutTexts } from '../../../shared/events/event.ts';
import type { EventTopic } from '../../../shared/events/ports.ts';

/** Subscribers may filter by the attributes `type` and `site`. Who they are is not known here, so they get no text. */
export const createEventTopic = (client: SNSClient, arn: string): EventTopic => ({
  publish: async (event) => {
    const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });
    await client.send(
      new PublishCommand({
        TopicArn: arn,
        Message: JSON.stringify(withoutTexts(event)),
        MessageAttributes: { type: attribute(event.type), site: attribute(event.site) },
      }),
    );
  },
});
