// Runs at the end of an installation, on whatever Node.js there is: plain JavaScript that imports nothing.

// What npm says of itself: its Node.js, which installs, and the system, which may get a newer one by the way.
const [, version, platform] = /node\/v(\S+) (\S+ \S+)/.exec(process.env.npm_config_user_agent ?? '') ?? [
  '',
  process.versions.node,
  `${process.platform} ${process.arch}`,
];
const bringsItsOwn = ['linux x64', 'linux arm64', 'win32 x64'].includes(platform);
const least = bringsItsOwn ? 20 : 24;

if (parseInt(version, 10) < least) {
  console.error(
    `This project needs Node.js ${least} or newer, and this is Node.js ${version}. Install Node.js 24 from https://nodejs.org, and run “npm ci” again.`,
  );
  process.exit(1);
}
