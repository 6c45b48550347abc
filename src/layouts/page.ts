// What pages do in a browser, in one file that all of them share: each part looks for what it is for. Larger parts
// are loaded when a reader comes to what they serve.
import '../components/article/open-note.ts';
import '../components/article/show-place.ts';
import '../components/chart/load-sorting.ts';
import '../components/check/load-assumption.ts';
import '../components/claim/copy-with-mark.ts';
import '../components/frame/keep-place.ts';
import '../charts/live/loader.ts';
