declare namespace App {
  interface Locals {
    /** What the components inside an article's prose read with; set by the article's page. */
    article: import('./article-reading.ts').ArticleReading;
  }
}
