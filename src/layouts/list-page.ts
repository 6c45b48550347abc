// What every page does in a browser. Lists do no more: they hold the most words.
import '../components/article/load-place.ts';
import '../components/claim/copy-with-mark.ts';
import '../components/frame/keep-place.ts';
