import Aside from './Aside.astro';
import Image from './ArticleImage.astro';
import Chart from './ArticleChart.astro';
import Check from './ArticleCheck.astro';
import Checks from './ArticleChecks.astro';
import Link from './ArticleLink.astro';
import Predictions from './ArticlePredictions.astro';
import Table from './ArticleTable.astro';

/** What an article may name in its prose, and how its links and pictures are drawn. */
export const ARTICLE_COMPONENTS = { a: Link, Aside, Chart, Check, Checks, img: Image, Predictions, Table };
