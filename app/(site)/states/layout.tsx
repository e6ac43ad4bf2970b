export { default } from '../scenes/layout';
