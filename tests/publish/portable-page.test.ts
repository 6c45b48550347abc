import { describe, expect, test } from 'vitest';
import { portableText } from '../../src/publish/portable-page.ts';

describe('a page that opens from a folder leads to files beside it', () => {
  test.each([
    ['home', 'index.html', '/', '<a href="/about/">', '<a href="about/index.html">'],
    [
      'from a folder below',
      'reports/leak/index.html',
      '/',
      '<a href="/about/">',
      '<a href="../../about/index.html">',
    ],
    [
      'to an anchor',
      'about/index.html',
      '/',
      '<a href="/#explainers">',
      '<a href="../index.html#explainers">',
    ],
    ['to a file', 'about/index.html', '/', '<img src="/data/a.svg">', '<img src="../data/a.svg">'],
    ['in a style', '_astro/a.css', '/', 'src:url(/_astro/b.woff2)', 'src:url(b.woff2)'],
    [
      'in a folder of its host',
      'a/index.html',
      '/desk/',
      '<a href="/desk/b/">',
      '<a href="../b/index.html">',
    ],
    ['but not elsewhere', 'a/index.html', '/desk/', '<a href="/other/">', '<a href="/other/">'],
    [
      'nor to another host',
      'index.html',
      '/',
      '<a href="https://a.example/">',
      '<a href="https://a.example/">',
    ],
    ['nor without a scheme', 'index.html', '/', '<a href="//a.example/">', '<a href="//a.example/">'],
  ])('%s', (_title, path, base, text, expected) => {
    expect(portableText(text, path, base)).toBe(expected);
  });

  test('without the policy, by which a browser would refuse its own files there', () => {
    const page =
      '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>a</title>';
    expect(portableText(page, 'index.html', '/')).toBe('<head><title>a</title>');
  });
});
