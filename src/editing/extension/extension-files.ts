/** What an extension's package.json says, as far as its package repeats it. */
export interface ExtensionFacts {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly version: string;
  readonly publisher: string;
  readonly categories: readonly string[];
  readonly engines: { readonly vscode: string };
}

/** The texts that make a package of an extension for VS Code (.vsix), by their paths in it. */
export function extensionFiles(manifest: string, code: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    'extension.vsixmanifest': writeManifest(JSON.parse(manifest) as ExtensionFacts),
    'extension/package.json': manifest,
    'extension/extension.js': code,
  };
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension=".json" ContentType="application/json"/>
  <Default Extension=".js" ContentType="application/javascript"/>
  <Default Extension=".vsixmanifest" ContentType="text/xml"/>
</Types>
`;

function writeManifest(facts: ExtensionFacts): string {
  const { name, displayName, description, version, publisher, categories, engines } = facts;
  const [id, by, called, says] = [name, publisher, displayName, description].map(escape);
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${id}" Version="${escape(version)}" Publisher="${by}"/>
    <DisplayName>${called}</DisplayName>
    <Description xml:space="preserve">${says}</Description>
    <Categories>${escape(categories.join(','))}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escape(engines.vscode)}"/>
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

function escape(text = ''): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
