/** A JSON Schema as far as a form asks about it. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
}

/** A field of a form, as Pages CMS describes it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly type: 'string' | 'text' | 'date' | 'number' | 'boolean' | 'select' | 'object' | 'code';
  readonly required?: true;
  readonly list?: true;
  readonly pattern?: string;
  readonly options?: object;
  readonly fields?: readonly FormField[];
}

/** Fields whose texts are sentences. */
const LONG = /^(?:says|note|settledBy|summary|tagline|description)(?:@|$)/;

/** The fields of a form for the objects of a schema; one that a form can't ask for is left to the file. */
export function fieldsOf({ properties = {}, required = [] }: SchemaNode): FormField[] {
  return Object.entries(properties).flatMap(([name, node]): FormField[] => {
    const asked = name === '$schema' ? null : askFor(name, node);
    return asked === null ? [] : [{ ...asked, ...(required.includes(name) && { required: true as const }) }];
  });
}

function askFor(name: string, node: SchemaNode): FormField | null {
  const { description } = node;
  const head = { name, label: name, ...(description !== undefined && { description }) };
  if (node.type === 'array') {
    const item = Array.isArray(node.items) ? null : (node.items as SchemaNode | undefined);
    const asked = item ? askFor(name, item) : null;
    return asked && { ...asked, ...head, list: true };
  }
  if (node.enum) return { ...head, type: 'select', options: { values: node.enum } };
  if (node.type === 'object') return { ...head, type: 'object', fields: fieldsOf(node) };
  if (node.type === 'string') return { ...head, ...textField(name, node) };
  if (node.type === 'integer' || node.type === 'number') return { ...head, type: 'number' };
  return node.type === 'boolean' ? { ...head, type: 'boolean' } : null;
}

function textField(name: string, { format, pattern }: SchemaNode): Pick<FormField, 'type' | 'pattern'> {
  if (format === 'date') return { type: 'date' };
  if (LONG.test(name)) return { type: 'text' };
  return { type: 'string', ...(pattern !== undefined && { pattern }) };
}
