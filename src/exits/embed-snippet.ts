/** A stretch of a snippet: a claimed text, a size that this site gives, or neither. */
export interface SnippetPart {
  readonly mark: 'unverified' | 'own' | null;
  readonly text: string;
}

/** What a frame on another site shows, and how high it is. */
export interface Frame {
  readonly address: string;
  /** Plain text that says “unverified”, with the mark at each figure. */
  readonly title: string;
  readonly height: number;
}

/** The HTML that sets a frame into another site, in stretches; joined they are the text to copy. */
export function snippetParts({ address, title, height }: Frame): SnippetPart[] {
  return [
    { mark: null, text: `<iframe src="${escape(address)}" title="` },
    { mark: 'unverified', text: escape(title) },
    { mark: null, text: '" width="' },
    { mark: 'own', text: '100%' },
    { mark: null, text: '" height="' },
    { mark: 'own', text: String(height) },
    { mark: null, text: '" loading="lazy"></iframe>' },
  ];
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
