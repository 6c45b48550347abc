// What a frame on another page does in a browser: all that pages do, and it says how high it is.
import '../components/chart/tell-height.ts';
import './page.ts';
