/** An attribute of a content type or component, as far as the plugin reads it. */
interface Attribute {
  type: string;
  customField?: string;
  /** Of an attribute with a component: the component's uid. */
  component?: string;
  /** Of a Strapi relation, unless it leads to several content types: the uid of the other content type. */
  target?: string;
}

export interface Model {
  attributes: Readonly<Record<string, Attribute>>;
}

/** A call of Strapi's document service, such as `create` or `update`. */
interface DocumentCall {
  contentType: Model;
  params: { data?: unknown };
}

/** The part of Koa's context that the plugin uses. */
export interface Context {
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** The part of Strapi that the plugin uses (https://docs.strapi.io). */
export interface Strapi {
  config: { get<Value>(path: string): Value };
  customFields: { register(field: object): void };
  dirs: { app: { root: string } };
  documents: { use(middleware: (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>): void };
  getModel(uid: string): Model | undefined;
  log: { warn(message: string): void };
  /** Functions that prepare the responses of the REST API. */
  sanitizers: { add(path: "content-api.output", sanitizer: (model: Model) => (entry: unknown) => unknown): void };
}
