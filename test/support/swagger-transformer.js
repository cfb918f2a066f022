const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const plugin = require('@nestjs/swagger/plugin');

/** The Swagger plugin with the options of nest-cli.json, so that tests see the same OpenAPI document as the build. */
const { plugins } = JSON.parse(readFileSync(join(__dirname, '../../nest-cli.json'), 'utf8')).compilerOptions;
const { options } = plugins.find(({ name }) => name === '@nestjs/swagger');

module.exports.name = 'nestjs-swagger-transformer';
module.exports.version = createHash('sha256').update(JSON.stringify(options)).digest('hex');
module.exports.factory = (compiler) =>
  plugin.before(options, compiler.program ?? compiler.tsCompiler?.program);
