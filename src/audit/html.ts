const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A piece of HTML, in which all that was filled in is escaped. */
export interface Html {
  readonly html: string;
}

/** Writes HTML; what is filled in is text, unless it is HTML itself, or a list of such. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return { html: parts.map((part, index) => part + writeValue(values[index] ?? '')).join('') };
}

function writeValue(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
