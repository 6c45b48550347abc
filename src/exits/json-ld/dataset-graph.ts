import type { DataDownload, Dataset } from 'schema-dts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Download } from '../download.ts';
import { absoluteAddress, type Release } from '../release.ts';
import type { Resource } from '../resource.ts';
import { STATUS } from '../resource.ts';
import { graphOf, type Graph } from './graph.ts';
import { publisherNode, publisherReference, reportNode, reportReference } from './nodes.ts';

/** Data with the files in which it can be taken away, and the address of its page. */
export interface DatasetSource {
  readonly resource: Resource;
  readonly downloads: readonly Download[];
  readonly address: string;
}

/** A report's data as a data set. */
export function datasetGraph(source: DatasetSource, release: Release, language: Language): Graph {
  return graphOf([
    datasetNode(source, release, language),
    reportNode(release, language),
    publisherNode(release),
  ]);
}

function datasetNode(
  { resource, downloads, address }: DatasetSource,
  release: Release,
  language: Language,
): Exclude<Dataset, string> {
  const url = absoluteAddress(release, address);
  const { stop, space } = wordsIn(language).punctuation;
  const title = translate(resource, 'title', language).text;
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    url,
    name: title,
    description: `${title}${stop}${space}${wordsIn(language).data.unverified}`,
    creativeWorkStatus: STATUS,
    creator: publisherReference(release),
    isBasedOn: reportReference(release),
    // What each holds is described in the data package.
    variableMeasured: resource.fields.map(({ name }) => ({ '@type': 'PropertyValue', name })),
    distribution: downloads.map((file) => distribution(file, release)),
  };
}

function distribution(
  { fileName, href, mediaType }: Download,
  release: Release,
): Exclude<DataDownload, string> {
  return {
    '@type': 'DataDownload',
    name: fileName,
    contentUrl: absoluteAddress(release, href),
    encodingFormat: mediaType,
  };
}
