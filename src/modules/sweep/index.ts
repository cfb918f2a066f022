export { SweepModule } from './sweep.module';
export { Sweep } from './sweep.service';
