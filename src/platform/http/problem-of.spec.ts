import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { problemDocument } from './problem-document';
import { problemOf } from './problem-of';
import { Malformed, VersionConflict } from './problems';

const typeOf = (error: unknown): string => problemOf(error).type;

describe('an error', () => {
  it('that is a problem is told as it is', () => {
    const problem = new VersionConflict(3);
    expect(problemOf(problem)).toBe(problem);
    expect(problem.headers).toEqual({ etag: '"3"' });
  });

  it.each([
    [new NotFoundException(), 'not-found'],
    [new BadRequestException(), 'malformed'],
    [new HttpException('teapot', 418), 'malformed'],
    [
      Object.assign(new Error(), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }),
      'unsupported-media-type',
    ],
    [Object.assign(new Error(), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }), 'too-large'],
  ])('of the framework has its problem: %s', (error, type) => {
    expect(typeOf(error)).toBe(type);
  });

  it.each([
    ['ECONNREFUSED', 'not-ready'],
    ['57P01', 'not-ready'],
    ['57P03', 'not-ready'],
    ['53300', 'not-ready'],
    ['08006', 'not-ready'],
    ['40P01', 'not-ready'],
    ['23505', 'conflict'],
    ['23P01', 'conflict'],
    ['22021', 'malformed'],
    ['22P02', 'malformed'],
    ['23514', 'defect'],
    ['42P01', 'defect'],
  ])('of PostgreSQL under %s is %s, bare or wrapped', (code, type) => {
    expect(typeOf(Object.assign(new Error(), { code }))).toBe(type);
    expect(typeOf(Object.assign(new Error(), { driverError: { code } }))).toBe(type);
  });

  it.each([
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
    new Error('Connection terminated due to connection timeout'),
    new QueryRunnerProviderAlreadyReleasedError(),
    new QueryRunnerAlreadyReleasedError(),
  ])('of a pool without its database is not-ready: %s', (error) => {
    expect(typeOf(error)).toBe('not-ready');
  });

  it.each([new TypeError('x'), 'text', null, undefined, 7, { code: 'FST_X', statusCode: 500 }])(
    'of any other sort is a defect: %s',
    (error) => {
      expect(typeOf(error)).toBe('defect');
    },
  );
});

describe('a document', () => {
  it('tells each error in the language asked for, a hundred at most', () => {
    const errors = Array.from({ length: 150 }, (_, index) => ({
      pointer: `/${index}`,
      code: 'type' as const,
    }));
    const document = problemDocument(new Malformed(errors), 'ru', 'a'.repeat(32));
    expect(document).toMatchObject({
      type: 'urn:problem:malformed',
      status: 400,
      title: 'Неверно составленный запрос',
      traceId: 'a'.repeat(32),
    });
    expect(document['errors']).toHaveLength(100);
    expect((document['errors'] as unknown[])[0]).toEqual({
      pointer: '/0',
      code: 'type',
      detail: 'Значение не того типа.',
    });
  });
});
