import { dressFrame } from './dress-frame';

// Runs as an embed is parsed, before anything of it is painted.
dressFrame(document, window.location.search);
