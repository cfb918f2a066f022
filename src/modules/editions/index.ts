export { fillActKinds } from './act-kind.repository';
export { EditionsModule } from './editions.module';
