// What pages do in a browser that show what a report claims: each part looks for what it is for. Larger parts are
// loaded when a reader comes to what they serve.
import './list-page.ts';
import '../components/article/load-note.ts';
import '../components/chart/load-sorting.ts';
import '../components/check/load-assumption.ts';
import '../charts/live/loader.ts';
