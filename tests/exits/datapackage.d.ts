/** The parts of the standard's own library that the tests use; it has no types. */
declare module 'datapackage' {
  interface LoadedResource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { keyed: true }): Promise<Readonly<Record<string, unknown>>[]>;
  }
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly LoadedResource[];
  }
  const library: {
    readonly Package: { load(descriptor: object): Promise<LoadedPackage> };
  };
  export default library;
}
