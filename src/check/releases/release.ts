import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Refusal } from '../../problems/refusal.ts';
import { askGitIn, repositoryAround, type AskGit, type GitAnswer } from '../../content/ask-git.ts';

/** The content folder as it was at one revision. */
export interface Release {
  /** The revision as people know it: a tag, or what was asked for. */
  readonly name: string;
  /** The files of the folder then, by path. */
  readonly files: ReadonlySet<string>;
  /** The text of one of those files; null for any other path. @throws {Refusal} when git can't give it */
  readonly read: (path: string) => Promise<string | null>;
  /** What was committed to the folder since, the oldest first. */
  readonly commits: () => Promise<readonly Commit[]>;
}

/** A commit, by the day on which it was written, and the folder as it left it. */
export interface Commit {
  /** ISO 8601 */
  readonly day: string;
  readonly look: (name: string) => Promise<Release>;
}

/** Which release edits are held against. */
export interface ReleaseChoice {
  /** The project's own root: git is asked there and nowhere else. */
  readonly project: string;
  /** The revision asked for; else it is the last tag. */
  readonly since?: string | undefined;
  /** Told why edits can't be listed, in one sentence, when they can't. */
  readonly note?: ((said: string) => void) | undefined;
}

/**
 * The release that the edits of a content folder are held against; null when nothing has been
 * released, or when edits can't be listed.
 * @throws {Refusal} when `since` is no revision, or can't be asked for
 */
export async function findRelease(contentDir: string, choice: ReleaseChoice): Promise<Release | null> {
  const { project } = choice;
  const ask = askGitIn(project);
  const place = await placeInRepository(contentDir, project);
  if ('cannot' in place) return without(place, choice);
  const found = await revision(ask, choice);
  if (found === null) return null;
  return 'cannot' in found ? without(found, choice) : readRelease(ask, place, found);
}

function without({ cannot, remedy }: Obstacle, { since, note }: ReleaseChoice): null {
  if (since !== undefined) throw new Refusal(`--since can’t be used: ${cannot}.`, remedy);
  note?.(`Edits since the last release can’t be listed: ${cannot}. ${remedy}`);
  return null;
}

/** Why edits can't be listed, and what would change that. */
interface Obstacle {
  readonly cannot: string;
  readonly remedy: string;
}

/** Where a content folder stands. */
interface PlaceInRepository {
  readonly folder: string;
  /** From the root of the repository. */
  readonly prefix: string;
}

async function placeInRepository(contentDir: string, project: string): Promise<PlaceInRepository | Obstacle> {
  const around = repositoryAround(await realpath(project));
  if (around === null) return NO_REPOSITORY;
  const folder = await realpath(contentDir);
  const inside = relative(around, folder).split(sep);
  if (inside[0] === '..' || inside.join('/').includes(':'))
    return {
      cannot: 'the folder lies outside the project’s own repository, and git is asked in no other',
      remedy: 'Check it within the repository that it belongs to.',
    };
  return { folder, prefix: inside.join('/') === '' ? '' : `${inside.join('/')}/` };
}

function obstacle(answer: GitAnswer & { readonly text: null }, project: string): Obstacle {
  if (answer.absent) return { cannot: 'git isn’t there', remedy: 'Install it.' };
  if (/dubious ownership|safe\.directory/.test(answer.reason))
    return {
      cannot: 'the repository belongs to another user, and git reads no such repository',
      remedy: `If it is to be trusted: git config --global --add safe.directory ${JSON.stringify(project)}`,
    };
  return NO_REPOSITORY;
}

const NO_REPOSITORY: Obstacle = {
  cannot: 'the project isn’t in a git repository',
  remedy: 'Work in a clone of it, with its tags.',
};

interface Revision {
  readonly name: string;
  readonly commit: string;
}

/** The revision to hold edits against; null when nothing has been released. */
async function revision(ask: AskGit, { since, project }: ReleaseChoice): Promise<Revision | Obstacle | null> {
  const name = since ?? (await ask('describe', '--tags', '--abbrev=0')).text?.trim();
  if (name === undefined) return missingTag(ask, project);
  const { text } = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (text !== null) return { name, commit: text.trim() };
  const asked = await ask('rev-parse', '--git-dir');
  if (asked.text === null) return obstacle(asked, project);
  throw new Refusal(`There is no revision “${name}”.`, 'Name a tag, a branch or a commit after --since.');
}

/** Nothing may have been released yet; a shallow clone can't tell, nor can tags that lie elsewhere or are damaged. */
async function missingTag(ask: AskGit, project: string): Promise<Obstacle | null> {
  const shallow = await ask('rev-parse', '--is-shallow-repository');
  if (shallow.text === null) return obstacle(shallow, project);
  if (shallow.text.trim() === 'true')
    return {
      cannot: 'this is a shallow clone, without the release that came before',
      remedy: 'Fetch the rest: git fetch --unshallow --tags',
    };
  if ((await ask('for-each-ref', '--count=1', 'refs/tags')).text?.trim() === '') return null;
  return {
    cannot: 'there are tags, but none that can be read lies behind this commit',
    remedy: 'Name the release with --since, or fetch the tags anew: git fetch --tags --force',
  };
}

async function readRelease(
  ask: AskGit,
  place: PlaceInRepository,
  { name, commit }: Revision,
): Promise<Release> {
  const { prefix } = place;
  const objects = filesBelow(prefix, (await list(ask, prefix, commit)).split('\0'));
  // Several rules look at one file, and each look starts a process.
  const texts = new Map<string, Promise<string>>();
  return {
    name,
    files: new Set(objects.keys()),
    read: async (path) => {
      const object = objects.get(path);
      if (object === undefined) return null;
      const text =
        texts.get(path) ?? readText(ask, object, `${prefix}${path} can’t be read as it was in ${name}.`);
      texts.set(path, text);
      return text;
    },
    commits: () => commitsSince(ask, place, commit),
  };
}

async function readText(ask: AskGit, object: string, refusal: string): Promise<string> {
  const { text } = await ask('cat-file', 'blob', object);
  if (text !== null) return text;
  throw new Refusal(refusal, 'Fetch the whole repository: git fetch --refetch --no-filter');
}

/** A branch that was merged counts as one commit: what is published changes with it. */
async function commitsSince(ask: AskGit, place: PlaceInRepository, commit: string): Promise<Commit[]> {
  const range = `${commit}..HEAD`;
  const { text } = await ask(
    'log',
    '--first-parent',
    '--reverse',
    '--format=%H %as',
    range,
    '--',
    place.folder,
  );
  return (text ?? '').split('\n').flatMap((line): Commit[] => {
    const [id, day] = line.split(' ');
    if (id === undefined || day === undefined) return [];
    return [{ day, look: (name) => readRelease(ask, place, { name, commit: id }) }];
  });
}

async function list(ask: AskGit, prefix: string, commit: string): Promise<string> {
  // A full tree keeps the paths those of the repository, wherever git is run.
  const { text } = await ask(
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    prefix === '' ? '.' : prefix,
  );
  if (text !== null) return text;
  throw new Refusal(
    'The files of the last release can’t be listed.',
    'Fetch the whole repository: git fetch --refetch --no-filter',
  );
}

/** The hashes of plain files by their path below a folder, from the lines of `ls-tree`. */
function filesBelow(prefix: string, lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, object = '', path = ''] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return path.startsWith(prefix) && path !== prefix ? [[path.slice(prefix.length), object]] : [];
    }),
  );
}
