import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const text = { type: 'string' };

/** The document of every problem, RFC 9457. */
export const problemSchemas: Schemas = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'traceId'],
    properties: {
      type: { ...text, description: '`urn:problem:…`: stable, never translated' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      instance: { ...text, description: '`urn:uuid:…` of this one occurrence' },
      traceId: text,
      errors: { type: 'array', items: { $ref: '#/components/schemas/MalformedMember' } },
      grounds: { type: 'array', items: { $ref: '#/components/schemas/Ground' } },
      instead: {
        type: 'array',
        items: text,
        description: 'Of a route that the law does not open: the routes that are open',
      },
    },
  },
  MalformedMember: {
    type: 'object',
    required: ['pointer', 'code', 'detail'],
    properties: {
      pointer: { ...text, description: 'JSON pointer into the request' },
      code: text,
      detail: text,
    },
  },
  Ground: {
    type: 'object',
    required: ['rule', 'cites', 'edition', 'says'],
    properties: {
      rule: { ...text, description: 'Id of the rule in the statute' },
      cites: { ...text, description: 'Article of the law, or the page of a policy' },
      edition: text,
      says: text,
      allowedWhen: text,
      pointer: { ...text, description: 'JSON pointer to the member that breaks the rule' },
      appliedUnder: {
        type: 'object',
        description: 'The policy under which an edition is applied beyond its law’s repeal',
        required: ['rule', 'says'],
        properties: { rule: text, says: text },
      },
    },
  },
};
