import type { punctuation as english } from '../en/punctuation.ts';

export const punctuation = { comma: '，', colon: '：', stop: '。', space: '' } satisfies typeof english;
