import { expose } from 'comlink'
import { readProjectFile } from '../data/project/read-project-file'

expose({ read: readProjectFile })
