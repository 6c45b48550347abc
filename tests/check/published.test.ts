import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { layOutInProject, writeFiles, type Changes } from './contentFolder.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** What the check says of files in `public/`: each path with its complaint. */
async function complaints(files: Changes): Promise<string[]> {
  const folder = await layOutInProject();
  await mkdir(join(dirname(folder), 'public'));
  await writeFiles(join(dirname(folder), 'public'), files);
  return complaintsIn(folder);
}

async function complaintsIn(folder: string): Promise<string[]> {
  const problems = await checkContent(folder, { project: dirname(folder) });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file.replace(/^.*\/public(?:\/|$)/, '')}: ${message}`);
}

describe('what a browser would run or a host obey is not published as it stands', () => {
  test.each([
    'evil.html',
    'explainers/what-was-exposed/index.html',
    'evil.js',
    '_worker.js',
    '_redirects',
    '_headers',
    'CNAME',
    '.htaccess',
    '.well-known/acme-challenge/token',
    'robots.txt',
    'report.pdf',
    'page.xhtml',
    'page.png.html',
  ])('%s', async (path) => {
    expect(await complaints({ [path]: 'a' })).toEqual([
      expect.stringContaining(`“${path}” is no picture; it would be published unread`),
    ]);
  });
});

test.each([
  '.hidden.png',
  '_lamp.png',
  'a b.png',
  'a\nb.png',
  'a\u202Eb.png',
  'a%2fb.png',
  'a?b.png',
  '-a.png',
])('a name that addresses can’t have: %j', async (path) => {
  expect(await complaints({ [path]: 'a' })).toEqual([
    expect.stringContaining('a name that addresses can’t have'),
  ]);
});

test('a picture that differs from another in capitals alone', async () => {
  expect(await complaints({ 'lamp.png': 'a', 'Lamp.png': 'b' })).toEqual([
    expect.stringContaining('are one file where capitals don’t count'),
  ]);
});

test.each(['data/leak/parts.svg', 'data/leak/parts.png', 'card.png', 'cards/what-was-exposed.png'])(
  'a picture in the place of one of the site’s own: %s',
  async (path) => {
    const text = `<svg ${SVG}><text>unverified</text></svg>`;
    expect(await complaints({ [path]: text })).toEqual([
      expect.stringContaining('stands where the site has a file of its own'),
    ]);
  },
);

test('pictures are published, and the site’s icon', async () => {
  const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg ${SVG} xmlns:xlink="http://www.w3.org/1999/xlink"><style>.a { fill: url(#b) }</style>
<defs><linearGradient id="b"/></defs><use xlink:href="#c"/><rect class="a" style="fill:url('#b')"/>
<image href="data:image/png;base64,AAAA"/><animate attributeName="opacity"/></svg>`;
  const pictures = {
    'favicon.svg': drawing,
    'favicon.ico': 'a',
    'lamps/燈.webp': 'a',
    'Lamp_2.final.JPG': 'a',
  };
  expect(await complaints(pictures)).toEqual([]);
});

test('a link in the place of the folder leads to nothing that is published', async () => {
  const folder = await layOutInProject();
  await symlink('/etc', join(dirname(folder), 'public'));
  expect(await complaintsIn(folder)).toEqual([expect.stringContaining('“public” is a symbolic link')]);
});

describe('a drawing that does more than be seen', () => {
  test.each([
    ['a script', '<script>alert()</script>', '<script> is more than a drawing'],
    [
      'a script with a prefix',
      `<s:script xmlns:s="http://www.w3.org/2000/svg"/>`,
      '<s:script> is more than a drawing',
    ],
    ['a handler', '<rect onload="alert()"/>', '“onload” runs a script'],
    ['a link', '<a href="https://evil.example/"><rect/></a>', '“href” leads out of the drawing'],
    ['a link that runs', '<a xlink:href=" javascript:alert()"/>', '“xlink:href” leads out of the drawing'],
    ['a link of data that is a page', '<a href="data:text/html,a"/>', '“href” leads out of the drawing'],
    [
      'a drawing within, which could run',
      '<image href="data:image/svg+xml,a"/>',
      '“href” leads out of the drawing',
    ],
    [
      'a link that comes later',
      '<set attributeName="href" to="javascript:alert()"/>',
      'changes where the drawing leads',
    ],
    [
      'a handler that comes later',
      '<set attributeName="onclick" to="alert()"/>',
      'changes where the drawing leads',
    ],
    ['a page', '<g xmlns:h="http://www.w3.org/1999/xhtml"/>', 'The drawing holds a page'],
    ['a foreign part', '<foreignObject/>', '<foreignObject> is more than a drawing'],
    [
      'a style from elsewhere',
      '<style>@import "https://evil.example/a.css"</style>',
      'style loads what stands elsewhere',
    ],
    [
      'a style in disguise',
      '<style><![CDATA[@imp\\6f rt "a"]]></style>',
      'style loads what stands elsewhere',
    ],
    [
      'a picture from elsewhere',
      '<rect style="fill:ur/**/l(https://evil.example/a)"/>',
      '“style” loads what stands elsewhere',
    ],
    ['markup that is none', '<rect', 'The drawing isn’t well-formed'],
  ])('%s', async (_title, markup, complaint) => {
    const found = await complaints({
      'lamp.svg': `<svg ${SVG} xmlns:xlink="http://www.w3.org/1999/xlink">${markup}</svg>`,
    });
    expect(found[0]).toContain(complaint);
  });

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]>', 'declares entities of its own'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-2022-JP"?>', 'calls itself ISO-2022-JP'],
    ['a style sheet', '<?xml-stylesheet href="a.xsl"?>', 'tells programs what to do'],
  ])('by what stands before it: %s', async (_title, before, complaint) => {
    const found = await complaints({ 'lamp.svg': `${before}<svg ${SVG}/>` });
    expect(found[0]).toContain(complaint);
  });

  test('is told at its place, and twenty times at the most', async () => {
    const folder = await layOutInProject();
    await writeFiles(join(dirname(folder), 'public'), {
      'lamp.svg': `<svg ${SVG}>\n${'<script/>\n'.repeat(5000)}</svg>`,
    });
    const problems = await checkContent(folder, { project: dirname(folder) });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(20);
    expect(errors[1]).toMatchObject({ line: 3, rule: 'forbidden-markup' });
  });
});
