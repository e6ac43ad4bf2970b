/** The file of the model, for whoever reads it later: nothing of the model comes along with it. */
export { fetchMountain as fetchModel } from '../model/fetch-mountain';
