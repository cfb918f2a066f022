import { Module } from '@nestjs/common';
import { ActDocumentRenderer } from './act-document.renderer';

/** Acts as papers to sign. */
@Module({ providers: [ActDocumentRenderer], exports: [ActDocumentRenderer] })
export class DocumentsModule {}
