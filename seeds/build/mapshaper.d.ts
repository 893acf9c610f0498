declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(commands: string, inputs: Record<string, string | Buffer>): Promise<Record<string, Buffer>>
  }
  export default mapshaper
}
