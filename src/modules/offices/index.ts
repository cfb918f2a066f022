export { IsNamesInThree, NamesInThree, officeCodeForm, OfficeSettings } from './office.contract';
export { OfficeRegisterRepository, type RecordedBy } from './office-register.repository';
export { type OfficeRecord, OfficeRepository } from './office.repository';
export {
  namesView,
  officeShape,
  type OfficeSettingsView,
  officeView,
  type OfficeView,
  recordedRef,
  settingsShape,
  settingsView,
  textsOf,
} from './office.view';
export { OfficesModule } from './offices.module';
export { seededId, seededOfficeId, seedOffices } from './offices.seed';
