export { fileTransport, type FileTransportOptions } from '../emails/file-transport.js'
export { mailTransport, type MailTransportOptions } from '../emails/mail-transport.js'
