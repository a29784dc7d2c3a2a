// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The API of a library that links, wraps its lists and names things in ways of its own.
namespace patlas::library {

inline const QByteArray document = R"(openapi: 3.1.0
info: {title: Library, version: '1'}
paths:
  /shelves:
    get:
      operationId: shelves.list
      responses:
        '200': {description: '', content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/ShelfResponse'}}}}}}}
    post:
      operationId: shelves.create
      responses:
        '201':
          description: ''
          content: {application/json: {schema: {type: object}}}
          links:
            self: {operationId: shelves.get, parameters: {path.place: '$response.body#/made/0/at'}}
            other: {operationRef: '#/paths/~1readers/get', parameters: {near: '$response.body#/made/0/at'}}
            odd: {operationId: shelves.get, parameters: {place: '$request.header.x'}}
  /shelves/{place}:
    get:
      operationId: shelves.get
      parameters: [{name: place, in: path, required: true, schema: {type: string}}]
  /readers:
    get:
      operationId: readers.list
      parameters:
        - {name: shelf, in: query, description: 'The code of the shelf', schema: {type: string}}
        - {name: near, in: query, schema: {type: string}}
        - {name: card, in: query, schema: {$ref: '#/components/schemas/CardNumber'}}
        - {name: born, in: query, schema: {type: string, format: date}}
        - {name: spoken, in: query, description: 'Language code', schema: {type: string}}
        - {name: access_token, in: query, schema: {type: string}}
      responses:
        '200': {description: '', content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Reader'}}}}}
  /readers/{id}:
    get:
      operationId: readers.get
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
  /loans:
    post:
      operationId: loans.create
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {readerId: {type: integer}, shelfCode: {type: string}, password: {type: string}, ends: {type: string, format: date}}}
components:
  schemas:
    CardNumber: {type: string, title: Card number}
    ShelfResponse: {type: object, properties: {code: {type: string}, title: {type: string}, key: {type: string, writeOnly: true}}}
    Reader:
      type: object
      properties:
        id: {type: integer}
        displayName: {type: string}
        ticket: {$ref: '#/components/schemas/CardNumber'}
        texts: {type: object, description: 'Language code, then texts', additionalProperties: {type: object}}
)";

} // namespace patlas::library
