export { ActDocumentRenderer } from './act-document.renderer';
export { DocumentsModule } from './documents.module';
