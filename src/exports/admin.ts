export { LeadCustomFields } from '../../admin/lead-custom-fields/lead-custom-fields.js'
