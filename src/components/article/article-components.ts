import Aside from './Aside.astro';
import Image from './ArticleImage.astro';
import Chart from './ArticleChart.astro';
import Check from './ArticleCheck.astro';
import Checks from './ArticleChecks.astro';
import Link from './ArticleLink.astro';
import Predictions from './ArticlePredictions.astro';
import PartHeading from './PartHeading.astro';
import SubpartHeading from './SubpartHeading.astro';
import Table from './ArticleTable.astro';

/** What an article may name in its prose, and how its headings, links and pictures are drawn. */
export const ARTICLE_COMPONENTS = {
  a: Link,
  h2: PartHeading,
  h3: SubpartHeading,
  img: Image,
  Aside,
  Chart,
  Check,
  Checks,
  Predictions,
  Table,
};
