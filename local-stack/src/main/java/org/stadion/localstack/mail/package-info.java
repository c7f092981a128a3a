/**
 * The mail catcher's memory and its window: what arrived lies as {@code .eml} files in a folder and can be read over HTTP,
 * by people as a page and by tests as JSON.
 */
package org.stadion.localstack.mail;
