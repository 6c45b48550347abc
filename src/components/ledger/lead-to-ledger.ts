import { movedPermalink } from './moved-permalink.ts';

const address = movedPermalink(location);
if (address !== null) location.replace(address);
