import { connect } from 'node:net';

/** Requests that no browser sends, each with a title: its first line, and perhaps headers. */
export const STRANGE_REQUESTS: readonly (readonly [title: string, request: string])[] = [
  ['a way up', 'GET /../secret/ HTTP/1.1'],
  ['a way up, encoded', 'GET /..%2fsecret/ HTTP/1.1'],
  ['a way up, encoded whole', 'GET /%2e%2e%2fsecret%2findex.html HTTP/1.1'],
  ['a way up, encoded twice', 'GET /%252e%252e%252fsecret/ HTTP/1.1'],
  ['a way up with backslashes', 'GET /..%5csecret%5cindex.html HTTP/1.1'],
  ['a way up from a folder that is there', 'GET /about/../../secret/index.html HTTP/1.1'],
  ['a whole address', 'GET http://127.0.0.1/../secret/ HTTP/1.1'],
  ['a whole address of a page', 'GET http://127.0.0.1/about/ HTTP/1.1'],
  ['no address', 'GET * HTTP/1.1'],
  ['a percent sign that encodes nothing', 'GET /%zz HTTP/1.1'],
  ['half a letter', 'GET /%e4%b8 HTTP/1.1'],
  ['a zero byte', 'GET /about%00.html HTTP/1.1'],
  ['a line break in an address', 'GET /about%0d%0aSet-Cookie:%20a=b HTTP/1.1'],
  ['another host as a path', 'GET //evil.example/%2e%2e HTTP/1.1'],
  ['a name longer than any', `GET /${'a'.repeat(5000)} HTTP/1.1`],
  ['folders without end', `GET ${'/a'.repeat(5000)} HTTP/1.1`],
  ['a huge header', `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(40_000)}`],
  ['headers without number', `GET / HTTP/1.1\r\n${'X-Many: a\r\n'.repeat(4000)}`.trim()],
  ['another language', '\u0016\u0003\u0001 hello'],
  ['a version of its own', 'GET / HTTP/9.9'],
  ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2'],
  ['a range behind the end', 'GET /about/ HTTP/1.1\r\nRange: bytes=900-'],
  ['a range that is none', 'GET /about/ HTTP/1.1\r\nRange: bytes=z-a'],
  ['the settings of the host', 'GET /%5fheaders HTTP/1.1'],
];

/** Sends a request as it stands, which no library would, and returns all that comes back. */
export function ask(address: string, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const settle = (): void => {
      resolve(answer);
    };
    socket
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('error', settle)
      .on('close', settle);
    socket.write(`${request}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
