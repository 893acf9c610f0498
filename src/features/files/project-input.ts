/** Id of the file input that opens projects. It lies at the end of the page, there whatever panel is open. */
export const PROJECT_INPUT = 'project-file'
