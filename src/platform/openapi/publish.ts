import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { documentProblems, operationsOf, type RuleLookup } from './problem-responses';

export interface ApiDescription {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Rules by their id, for `@RefusedBy`. */
  readonly lookup: RuleLookup;
  /** Schemas that the routes leave open, by the name of their component. */
  readonly forms?: Readonly<Record<string, object>>;
}

const documentPath = '/v1/openapi.json';
export const pagePath = '/docs';

/** The OpenAPI 3.1 document of all routes. */
export function describeApi(app: INestApplication, about: ApiDescription): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(about.title)
    .setDescription(about.description)
    .setVersion(about.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer');
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...about.forms },
  };
  documentProblems(document, about.lookup);
  freeDefaulted(document);
  return document;
}

/** A parameter that has a default need not be sent. */
function freeDefaulted(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) {
      const schema = 'schema' in parameter ? parameter.schema : undefined;
      if (schema && 'default' in schema && 'required' in parameter) parameter.required = false;
    }
  }
}

/**
 * Serves the document and a page to browse it, from our own files alone. Neither needs a token. The document is made
 * when it is first asked for: most starts never are.
 */
export function publishApi(app: INestApplication, title: string, document: () => OpenAPIObject): void {
  SwaggerModule.setup(pagePath.slice(1), app, document, {
    jsonDocumentUrl: documentPath.slice(1),
    raw: ['json'],
    customSiteTitle: title,
    swaggerOptions: { persistAuthorization: false, validatorUrl: null, tryItOutEnabled: true },
  });
}
