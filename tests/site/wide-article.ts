import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ADDRESS = `https://example.org/${'a-long-address-without-an-end-'.repeat(6)}`;

/** Lists in lists and quotations in quotations, deeper than anybody reads. */
const DEEP = [
  ...Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- Lamps`),
  '',
  ...Array.from({ length: 20 }, (_, depth) => `${'   '.repeat(depth)}1. Lamps`),
  '',
  `${'> '.repeat(30)}Lamps`,
].join('\n');

const BODY = `
The lamps of the pier.[^a] One is ~~gone~~ left, says ${ADDRESS} and \`${'one-word-of-code-'.repeat(8)}\`.[^a]

## Notes

## Main

## Theme

<Chart table="visitors" />

<Table table="visitors" />

<Check id="growth-since-the-count" />

## Again

<Chart table="visitors" />

<Table table="visitors" />

<Check id="growth-since-the-count" />

| Part of the pier | Who looks after it | What the report says | What others say | Where it stands | Remarks |
| :--- | :---: | ---: | --- | --- | --- |
| Sea end | The harbour office | Worn by salt and weather | Nothing | At the far end | Unclear throughout |

\`\`\`sh
a-line-of-code --that=goes-on --and=on --without --any=break --until=it-leaves --the=column --entirely
\`\`\`

1. The vote comes first.
2. The work comes after it.

   \`\`\`text
   a-line-of-code --in=a-list --goes=on --and=on --until=it-leaves --the=column --entirely
   \`\`\`

- [ ] Open
- [x] Done

${DEEP}

[^a]: A note with ${ADDRESS}.
`;

/** Writes an article on the pier's lamps, of all that may be wider than its column or stand twice on its page. */
export function writeWideArticle(content: string, slug: string): void {
  for (const language of ['en', 'zh-hant']) {
    const head =
      'title: Wide things\nsummary: All of them.\nreport: pier-lamps\npublished: 2031-01-15\norder: 40';
    const folder = join(content, 'articles', language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${slug}.mdx`), `---\n${head}\n---\n${BODY}`);
  }
}
