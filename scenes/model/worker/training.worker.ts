import { expose } from 'comlink';
import { createTrainingService } from './training-service';

expose(createTrainingService());
