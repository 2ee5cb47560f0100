import { confirmationSchema, repliesSchema } from '../../../shared/notices/confirmation.ts';
import { answer, answers, inPath, jsonBody, site } from './parts.ts';

/** What the links in mails about replies send and get. */
export const mailSchemas = { Confirmation: confirmationSchema, Replies: repliesSchema };

const unknown = [404, 'The link is not complete, or its time is over.'] as const;

export const mailPaths = {
  '/v1/sites/{site}/mail/confirm': {
    parameters: [site],
    post: {
      summary: 'Say yes to mails about replies to a comment, with the token of the mail that asked',
      requestBody: { required: true, content: jsonBody('Confirmation') },
      ...answers(
        { 200: answer('Replies are mailed.', 'Replies') },
        [400, 'A field is not valid: errors name it.'],
        unknown,
        [413, 'Too large.'],
        [415, 'Not application/json.'],
      ),
    },
  },
  '/v1/sites/{site}/mail/unsubscribe/{token}': {
    parameters: [site, inPath('token', '^[\\w.-]{1,500}$')],
    post: {
      summary: 'No more mails about replies to a comment: one click, as RFC 8058 has it. What is sent along is not read',
      ...answers({ 200: answer('No more replies are mailed.', 'Replies') }, unknown),
    },
  },
};
