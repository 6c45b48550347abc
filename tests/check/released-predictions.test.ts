import { beforeEach, describe, expect, test } from 'vitest';
import {
  CLAIMS,
  json,
  layOut,
  places,
  problemsIn,
  SOUND,
  writeFiles,
  type Changes,
} from './contentFolder.ts';
import { hasGit } from './git-here.ts';
import { problemsAfter, released } from './released-folder.ts';

beforeEach(({ skip }) => {
  skip(!hasGit, 'git isn’t there');
});

const CLAIMS_FILE = 'reports/leak/claims.json';
const note = { date: '2026-11-20', note: 'We had misread the sentence.' };

describe('what would settle a prediction', () => {
  const [total, share, authentic, growth] = CLAIMS;
  const before = { ...growth, 'settledBy@zh-hant': '三至六個月內公布的數字。' };
  const claims = (prediction: object) => ({ [CLAIMS_FILE]: json([total, share, authentic, prediction]) });

  test.each<[string, object, string[]]>([
    ['reworded', { ...before, settledBy: 'Anything.' }, ['34:18 unlisted-edit']],
    ['reworded in Chinese', { ...before, 'settledBy@zh-hant': '任何事。' }, ['35:26 unlisted-edit']],
    ['taken out', { ...before, settledBy: undefined }, ['23:11 unlisted-edit']],
    ['reworded, with a note', { ...before, settledBy: 'Anything.', history: [note] }, []],
  ])('%s', async (_, prediction, expected) => {
    const folder = await released(claims(before));
    await writeFiles(folder, claims(prediction));
    expect(places(await problemsIn(folder)).filter((place) => place.endsWith('edit'))).toEqual(expected);
  });
});

describe('a prediction added since the last release', () => {
  const REPORT_FILE = 'reports/leak/report.json';
  const by = (date: string) => ({ window: { by: date } });
  const within = (first: number, last: number) => ({ window: { months: [first, last] } });
  const dated = (published: string) => ({
    [REPORT_FILE]: SOUND[REPORT_FILE]!.replace('"published": null', `"published": "${published}"`),
  });
  const added = (changes: object) => ({
    [CLAIMS_FILE]: json([
      ...CLAIMS,
      { id: 'comes', section: 'overview', says: 'It comes.', kind: 'prediction', ...changes },
    ]),
  });

  // The site's own date is 2026-11-22.
  test.each<[string, Changes, string[]]>([
    ['whose date had passed', added(by('2026-11-21')), ['41:15 unlisted-edit']],
    ['whose date is today', added(by('2026-11-22')), []],
    ['that had passed, with a note in its history', added({ ...by('2026-11-21'), history: [note] }), []],
    [
      'that had passed, with a typo in its history',
      added({ ...by('2026-11-21'), history: [{ ...note, note: 'typo' }] }),
      ['41:15 unlisted-edit'],
    ],
    // A window on it is a fault of its own, whatever its date.
    ['that is no prediction', added({ ...by('2026-11-21'), kind: 'opinion' }), ['41:5 invalid-data']],
    ['in months of a report without a date', added(within(3, 6)), []],
    [
      'in months that had passed since the report',
      { ...dated('2026-05-21'), ...added(within(3, 6)) },
      ['41:15 unlisted-edit'],
    ],
    ['in months that last until today', { ...dated('2026-05-22'), ...added(within(3, 6)) }, []],
    [
      'in a report that is new too',
      Object.fromEntries(
        Object.entries({ ...SOUND, ...added(by('2026-11-21')) })
          .filter(([file]) => file.startsWith('reports/leak/'))
          .map(([file, text]) => [file.replace('/leak/', '/flood/'), text]),
      ),
      [],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await problemsAfter(changes)).toEqual(expected);
  });

  test('is told with its date and a note to paste', async () => {
    const folder = await released();
    await writeFiles(folder, added(by('2026-11-21')));
    const [problem] = await problemsIn(folder);
    expect(problem).toMatchObject({
      file: CLAIMS_FILE,
      severity: 'error',
      message:
        'The prediction comes is new, and its date had passed: it was 2026-11-21. No dated note says so',
      hint: 'Add a dated note to its history that says when it was added and why so late: "history": [{ "date": "2026-11-22", "note": "To be written: why this prediction comes in after its date." }].',
    });
  });

  test('is one in a list that the report didn’t have', async () => {
    const folder = await released({ [CLAIMS_FILE]: null });
    await writeFiles(folder, added(by('2026-11-21')));
    expect(places(await problemsIn(folder))).toEqual(['41:15 unlisted-edit']);
  });

  test('may have passed where nothing has been released', async () => {
    expect(await problemsIn(await layOut(added(by('2026-11-21'))))).toEqual([]);
  });
});
