// What a frame on another page does in a browser.
import '../components/chart/tell-height.ts';
import '../components/check/load-assumption.ts';
import '../charts/live/loader.ts';
