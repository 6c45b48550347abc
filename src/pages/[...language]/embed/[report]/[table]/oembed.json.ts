import type { APIRoute } from 'astro';
import { embedFrame } from '../../../../../components/chart/embed-frame.ts';
import { oembedOf } from '../../../../../exits/oembed.ts';
import { translate } from '../../../../../schemas/translation.ts';
import { drawnTablePaths, readDrawnTable, type DrawnTablePath } from '../../../../_pictures.ts';
import { jsonResponse } from '../../../../data/_releases.ts';

export const getStaticPaths = drawnTablePaths;

export const GET: APIRoute<Props> = ({ props }) => {
  const { edition, table, reading } = readDrawnTable(props);
  const { site, language } = edition;
  const provider = { name: translate(site, 'title', language).text, url: site.url };
  return jsonResponse(oembedOf(embedFrame(table, reading, site.url), provider));
};

type Props = DrawnTablePath['props'] & Readonly<Record<string, unknown>>;
