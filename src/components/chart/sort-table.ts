import { orderRows, type SortDirection, type SortedRow } from './order-rows.ts';

/** So few rows are read at a glance. */
const FEWEST_ROWS = 4;

/** What a press of a column's button does next: the largest first, the smallest first, as printed. */
const NEXT: Readonly<Record<string, SortDirection>> = {
  none: 'descending',
  descending: 'ascending',
  ascending: 'none',
};

for (const frame of document.querySelectorAll<HTMLElement>('.data-table[data-sort]')) {
  const [body] = frame.querySelectorAll('tbody');
  const headings = Array.from(frame.querySelectorAll<HTMLElement>('thead th'));
  if (!body || body.rows.length < FEWEST_ROWS || headings.length < 2) continue;
  const printed = Array.from(body.rows);
  const buttons = headings.flatMap((heading, column) => {
    // Unlike units have no order.
    if (new Set(printed.flatMap((row) => unitIn(row, column))).size > 1) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.ariaLabel = frame.dataset.sort ?? '';
    button.addEventListener('click', () => {
      const direction = NEXT[heading.ariaSort ?? 'none'] ?? 'none';
      for (const each of headings) each.ariaSort = null;
      if (direction !== 'none') heading.ariaSort = direction;
      body.append(
        ...orderRows(
          printed.map((row) => readRow(row, column)),
          direction,
        ),
      );
    });
    heading.append(button);
    return [button];
  });
  makeOneStop(buttons);
}

/** The tab key stops once at the headings of a table; the arrow keys lead from one to the next. */
function makeOneStop(buttons: readonly HTMLButtonElement[]): void {
  buttons.forEach((button, index) => {
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const next = step === undefined ? undefined : buttons[index + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    button.addEventListener('focus', () => {
      for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
    });
  });
}

function unitIn(row: HTMLTableRowElement, column: number): string[] {
  const value = row.cells[column]?.querySelector('data')?.value;
  return value === undefined ? [] : [value.replace(/^\S+ ?/, '')];
}

function readRow(row: HTMLTableRowElement, column: number): SortedRow<HTMLTableRowElement> {
  const cell = row.cells[column];
  return {
    row,
    isTotal: row.dataset.total !== undefined,
    value: cell?.querySelector('data')?.value ?? null,
    text: cell?.querySelector('.data-table-none') ? '' : (cell?.textContent.trim() ?? ''),
  };
}
