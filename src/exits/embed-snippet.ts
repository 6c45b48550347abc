/** A stretch of a snippet: a claimed text, a size that this site gives, or neither. */
export interface SnippetPart {
  readonly mark: 'unverified' | 'own' | null;
  readonly text: string;
}

/** What a frame on another site shows, and how high it is on a wide page and on a telephone. */
export interface Frame {
  readonly address: string;
  /** Plain text that says “unverified”, with the mark at each figure. */
  readonly title: string;
  readonly height: { readonly wide: number; readonly narrow: number };
}

/** The HTML that sets a frame into another site, in stretches; joined they are the text to copy. */
export function snippetParts({ address, title, height: { wide, narrow } }: Frame): SnippetPart[] {
  // What stands around it knows its width, which a frame itself can’t. Where a site takes that out, it measures the
  // window instead, and the frame is as high as a narrow one; where it takes out all styles, the numbers stay.
  const isNarrow = 'max(640px - 100cqw,100cqw - 100svw + 1px)';
  const style = `width:100%;border:0;height:clamp(${wide}px,${isNarrow}*9999,${Math.max(wide, narrow)}px)`;
  return [
    { mark: null, text: `<div style="container-type:inline-size"><iframe src="${escape(address)}" title="` },
    { mark: 'unverified', text: escape(title) },
    { mark: null, text: '" style="' },
    { mark: 'own', text: style },
    { mark: null, text: '" width="' },
    { mark: 'own', text: '100%' },
    { mark: null, text: '" height="' },
    { mark: 'own', text: String(Math.max(wide, narrow)) },
    { mark: null, text: '" loading="lazy"></iframe></div>' },
  ];
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
