import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type CallExpression,
  type Expression,
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isElementAccessExpression,
  isExpression,
  isFunctionDeclaration,
  isIdentifier,
  isImportDeclaration,
  isLiteralTypeNode,
  isNewExpression,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isRegularExpressionLiteral,
  isStringLiteral,
  isVariableDeclaration,
  type Node,
  type SwitchStatement,
  SyntaxKind,
} from "typescript/unstable/ast";
import { API, type Checker, type Type } from "typescript/unstable/sync";
import { languages } from "../../../../data/model/language.ts";

/** A word in the code of the rules that should be in `data/rules/words`. */
export interface WordInCode {
  /** Path from the root of the project, and the line. */
  place: string;
  /** The literal or name. */
  text: string;
}

/**
 * Returns the words of a language that files contain outside comments. A word is any letter in a pattern or a string, except in
 * - ids: strings that the type of their place lists, such as attributes, but not tags of languages;
 * - messages for editors, and names of the attributes that they are about.
 * @param configFile the TypeScript project that the files belong to
 */
export function wordsInCode(files: readonly string[], configFile: string): WordInCode[] {
  // TypeScript calls this interface unstable, but no other gives access to the types of TypeScript 7.
  const api = new API();
  try {
    const project = api.updateSnapshot({ openProjects: [resolve(configFile)] }).getProjects()[0];
    if (!project) throw new Error(`${configFile} is no TypeScript project`);
    return files.flatMap((file) => {
      const source = project.program.getSourceFile(resolve(file));
      if (!source) throw new Error(`${file} does not belong to ${configFile}`);
      const lineOf = (node: Node) => source.text.slice(0, node.getStart(source)).split("\n").length;
      return offendersIn(source, project.checker).map((node) => ({
        place: `${file}:${lineOf(node)}`,
        text: node.getText(source),
      }));
    });
  } finally {
    api.close();
  }
}

/** Returns the TypeScript files of a folder and the folders in it. */
export function codeFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}

function offendersIn(node: Node, checker: Checker): Node[] {
  if (isImportDeclaration(node) || isLiteralTypeNode(node)) return [];
  if (isWord(node, checker)) return [node];
  const found: Node[] = [];
  node.forEachChild((child) => {
    found.push(...offendersIn(child, checker));
    return undefined;
  });
  return found;
}

const tags: ReadonlySet<string> = new Set(Object.keys(languages));

function isWord(node: Node, checker: Checker): boolean {
  if (isIdentifier(node)) return tags.has(node.text) && isNameOfProperty(node);
  if (isRegularExpressionLiteral(node)) return hasLetters(node.text.slice(1, node.text.lastIndexOf("/")));
  if (isStringLiteral(node) || node.kind === SyntaxKind.NoSubstitutionTemplateLiteral) {
    const { text } = node as Node & { text: string };
    // Escapes, as in a pattern, are those of the source.
    return hasLetters(node.getText()) && (tags.has(text) || !(isId(node, text, checker) || isMessage(node, checker)));
  }
  const isChunk = [SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail].includes(node.kind);
  return isChunk && hasLetters(rawText(node)) && !isMessage(node, checker);
}

const rawText = (node: Node) => (node as Node & { rawText?: string; text: string }).rawText ?? "";

function isNameOfProperty(node: Node): boolean {
  const { parent } = node;
  return (
    (isPropertyAssignment(parent) && parent.name === node) ||
    (isPropertyAccessExpression(parent) && parent.name === node)
  );
}

/** Returns true for letters other than those of escapes and of names of groups in patterns. */
function hasLetters(text: string): boolean {
  const plain = text
    .replace(/\\+u\{?([0-9a-f]{4,5})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\+[pP]\{[^}]*\}/g, "")
    .replace(/\(\?<\w+>|\\+k<\w+>/g, "")
    .replace(/\\+[bBdDnrsStwW]/g, "")
    // Digits that an EDTF date does not specify
    .replace(/X/g, "");
  return /\p{L}/u.test(plain);
}

/** Returns true for a string that the type of its place lists: the name of an attribute, a kind of fact, a role. */
function isId(node: Node, text: string, checker: Checker): boolean {
  const { parent } = node;
  if (isPropertyAssignment(parent) && parent.name === node) return true;
  if (isNewExpression(parent) && parent.expression.getText() === "RegExp") return parent.arguments?.[1] === node;
  if (isBinaryExpression(parent)) {
    if (parent.operatorToken.kind === SyntaxKind.InKeyword) return parent.left === node;
    const other = parent.left === node ? parent.right : parent.left;
    const type = checker.getTypeAtLocation(other);
    if (type && lists(type, text)) return true;
  }
  if (isCaseClause(parent)) {
    const type = checker.getTypeAtLocation((parent.parent.parent as SwitchStatement).expression);
    if (type && lists(type, text)) return true;
  }
  if (isElementAccessExpression(parent)) return checker.getTypeAtLocation(parent.expression) !== undefined;
  // A cast would make any word an id.
  if (isAsExpression(parent)) return false;
  const type = isExpression(node) ? checker.getContextualType(node) : undefined;
  return type !== undefined && lists(type, text);
}

/** Returns true if a type is a union of strings that has a text. */
function lists(type: Type, text: string): boolean {
  if (type.isStringLiteralType()) return type.value === text;
  return type.isUnionType() && type.getTypes().some((each) => lists(each, text));
}

const label = /^(?:message|reason|remedies|unprovable|attribute|path|fact|adviceOf)$|(?:Message|Advice)$/;

/**
 * Returns true for what an editor reads or what shows where: an argument of a call that returns a verdict or a check, a part of a remedy,
 * and what belongs to a property, variable or function with a name for it, such as `attribute` or `thirdStateMessage`.
 */
function isMessage(node: Node, checker: Checker): boolean {
  for (let child = node, { parent } = node; parent; child = parent, parent = parent.parent) {
    if (isPropertyAssignment(parent) && parent.name === child) return false;
    if (isPropertyAssignment(parent) || isVariableDeclaration(parent) || isFunctionDeclaration(parent)) {
      if (label.test(parent.name?.getText() ?? "")) return true;
      if (isFunctionDeclaration(parent)) return false;
    } else if (isObjectLiteralExpression(parent)) {
      if (isRemedy(parent, checker)) return true;
    } else if (isCallExpression(parent)) {
      if (returnsVerdict(parent, checker)) return true;
      if (!isJoin(parent)) return false;
    } else if (isNewExpression(parent) || isComparison(parent)) return false;
  }
  return false;
}

const verdicts = /^(?:Proven|Unproven|Unsupported|Missing|Verdicts?|Unprovable|DateCheck|AttributeCheck<.*)$/;

function returnsVerdict(call: Node, checker: Checker): boolean {
  const signature = checker.getResolvedSignature(call);
  const type = signature && checker.getReturnTypeOfSignature(signature);
  return type !== undefined && verdicts.test(checker.typeToString(type));
}

/** Returns true for an object that says what an editor can do. */
function isRemedy(object: Expression, checker: Checker): boolean {
  const type = checker.getContextualType(object);
  return type !== undefined && /^Remedy(?: \| undefined)?$/.test(checker.typeToString(type));
}

const isJoin = (call: CallExpression) =>
  isPropertyAccessExpression(call.expression) && call.expression.name.text === "join";

const isComparison = (node: Node) => isBinaryExpression(node) && /^(?:[!=]==|in)$/.test(node.operatorToken.getText());
