import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** A body that is rows of text, as it came, with the media type that was sent. */
export class TextBody {
  constructor(
    readonly mediaType: string,
    readonly text: string,
  ) {}
}

/** What a route takes in place of JSON: which media types, and how many bytes at most. */
interface TextTaken {
  readonly mediaTypes: readonly string[];
  readonly mostBytes: number;
}

/** Marks a route whose body is text of one of those types, in UTF-8; every other type is refused there (415). */
export const TakesText = (taken: TextTaken & { readonly description: string }): MethodDecorator =>
  applyDecorators(
    RouteConfig({ text: { mediaTypes: taken.mediaTypes, mostBytes: taken.mostBytes } }),
    ApiConsumes(...taken.mediaTypes),
    ApiBody({ schema: { type: 'string' }, description: taken.description, required: true }),
  );

/** Of the route that the request came by; undefined where it takes JSON. */
export const textTakenBy = ({ routeOptions }: FastifyRequest): TextTaken | undefined =>
  (routeOptions.config as { readonly text?: TextTaken }).text;
