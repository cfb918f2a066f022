export { ActsModule } from './acts.module';
export { Sweep } from './sweep.service';
