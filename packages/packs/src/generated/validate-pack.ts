// Made from rules/schema/pack.schema.json by `pnpm generate`; edit that instead.
// @ts-nocheck
import type { SchemaValidator } from '../yaml/schema-validator.ts'
import type { PackFile } from './pack-file.ts'

export const validatePack: SchemaValidator<PackFile> = validate20
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://reportlint.dev/schema/pack.schema.json","type":"object","additionalProperties":false,"required":["id","title","body","source","scales"],"properties":{"$schema":{"type":"string"},"id":{"type":"string","pattern":"^[a-z0-9-]+(/[a-z0-9-]+)?$","examples":["ofsted/joint-area-review"]},"title":{"$ref":"#/$defs/words"},"body":{"$ref":"#/$defs/words"},"source":{"$ref":"#/$defs/words"},"extends":{"$ref":"#/$defs/phrases","default":[]},"years":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"integer"},"to":{"type":"integer"}}},"recognise":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["phrase","weight"],"properties":{"phrase":{"$ref":"#/$defs/words"},"weight":{"type":"integer","minimum":1,"maximum":10}}}},"scales":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","source","grades"],"properties":{"id":{"$ref":"#/$defs/id"},"source":{"$ref":"#/$defs/words"},"grades":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/words"},"number":{"type":"integer"},"forms":{"$ref":"#/$defs/phrases","default":[]},"aliases":{"$ref":"#/$defs/phrases","default":[]}}}}}}},"judged":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"$ref":"#/$defs/words"},"names":{"$ref":"#/$defs/phrases","default":[]},"always":{"type":"boolean","default":false},"source":{"$ref":"#/$defs/words"}}}},"aggregation":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["overall","parts","source","steps"],"properties":{"overall":{"$ref":"#/$defs/id"},"parts":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/id"}},"unless":{"type":"array","items":{"$ref":"#/$defs/id"}},"source":{"$ref":"#/$defs/words"},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["overall"],"properties":{"overall":{"$ref":"#/$defs/phrases"},"when":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"$ref":"#/$defs/phrases"},"at-least":{"type":"integer","minimum":1},"at-most":{"type":"integer","minimum":0}}}}}}}}}},"sections":{"type":"object","default":{},"additionalProperties":false,"properties":{"front":{"$ref":"#/$defs/phrases"},"contents":{"$ref":"#/$defs/phrases"},"introduction":{"$ref":"#/$defs/phrases"},"context":{"$ref":"#/$defs/phrases"},"summary":{"$ref":"#/$defs/phrases"},"grades":{"$ref":"#/$defs/phrases"},"recommendations":{"$ref":"#/$defs/phrases"},"main":{"$ref":"#/$defs/phrases"},"annex":{"$ref":"#/$defs/phrases"},"glossary":{"$ref":"#/$defs/phrases"},"other":{"$ref":"#/$defs/phrases"}}},"populations":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["id","names"],"properties":{"id":{"$ref":"#/$defs/id"},"names":{"$ref":"#/$defs/phrases"},"within":{"$ref":"#/$defs/id"}}}},"aspects":{"type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["id","names"],"properties":{"id":{"$ref":"#/$defs/id"},"names":{"$ref":"#/$defs/phrases"}}}},"synonyms":{"type":"array","default":[],"items":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/words"}}},"frame":{"$ref":"#/$defs/phrases","default":[]},"others":{"$ref":"#/$defs/phrases","default":[]},"abbreviations":{"$ref":"#/$defs/phrases","default":[]}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9-]+$","examples":["care-leavers"]},"words":{"type":"string","pattern":"\\S"},"phrases":{"type":"array","items":{"$ref":"#/$defs/words"}}}};
const schema32 = {"type":"string","pattern":"\\S"};
const schema38 = {"type":"string","pattern":"^[a-z0-9-]+$","examples":["care-leavers"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)?$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^[a-z0-9-]+$", "u");
const schema35 = {"type":"array","items":{"$ref":"#/$defs/words"}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://reportlint.dev/schema/pack.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scales === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scales"},message:"must have required property '"+"scales"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(/[a-z0-9-]+)?$"},message:"must match pattern \""+"^[a-z0-9-]+(/[a-z0-9-]+)?$"+"\"",schema:"^[a-z0-9-]+(/[a-z0-9-]+)?$",parentSchema:schema31.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.extends !== undefined){
if(!(validate21(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.years !== undefined){
let data6 = data.years;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
const err15 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.years.required,parentSchema:schema31.properties.years,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "from") || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.years,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.from !== undefined){
let data7 = data6.from;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/years/from",schemaPath:"#/properties/years/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.years.properties.from.type,parentSchema:schema31.properties.years.properties.from,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.to !== undefined){
let data8 = data6.to;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/years/to",schemaPath:"#/properties/years/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.years.properties.to.type,parentSchema:schema31.properties.years.properties.to,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/years",schemaPath:"#/properties/years/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.years.type,parentSchema:schema31.properties.years,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.recognise !== undefined){
let data9 = data.recognise;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.phrase === undefined){
const err20 = {instancePath:instancePath+"/recognise/" + i0,schemaPath:"#/properties/recognise/items/required",keyword:"required",params:{missingProperty: "phrase"},message:"must have required property '"+"phrase"+"'",schema:schema31.properties.recognise.items.required,parentSchema:schema31.properties.recognise.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.weight === undefined){
const err21 = {instancePath:instancePath+"/recognise/" + i0,schemaPath:"#/properties/recognise/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema31.properties.recognise.items.required,parentSchema:schema31.properties.recognise.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "phrase") || (key2 === "weight"))){
const err22 = {instancePath:instancePath+"/recognise/" + i0,schemaPath:"#/properties/recognise/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.recognise.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.phrase !== undefined){
let data11 = data10.phrase;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err23 = {instancePath:instancePath+"/recognise/" + i0+"/phrase",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/recognise/" + i0+"/phrase",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.weight !== undefined){
let data12 = data10.weight;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/recognise/" + i0+"/weight",schemaPath:"#/properties/recognise/items/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.recognise.items.properties.weight.type,parentSchema:schema31.properties.recognise.items.properties.weight,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/recognise/" + i0+"/weight",schemaPath:"#/properties/recognise/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema31.properties.recognise.items.properties.weight,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/recognise/" + i0+"/weight",schemaPath:"#/properties/recognise/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.recognise.items.properties.weight,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/recognise/" + i0,schemaPath:"#/properties/recognise/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.recognise.items.type,parentSchema:schema31.properties.recognise.items,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/recognise",schemaPath:"#/properties/recognise/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.recognise.type,parentSchema:schema31.properties.recognise,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.scales !== undefined){
let data13 = data.scales;
if(Array.isArray(data13)){
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.scales,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err31 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.scales.items.required,parentSchema:schema31.properties.scales.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.source === undefined){
const err32 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.scales.items.required,parentSchema:schema31.properties.scales.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.grades === undefined){
const err33 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/required",keyword:"required",params:{missingProperty: "grades"},message:"must have required property '"+"grades"+"'",schema:schema31.properties.scales.items.required,parentSchema:schema31.properties.scales.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "id") || (key3 === "source")) || (key3 === "grades"))){
const err34 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.scales.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
const err35 = {instancePath:instancePath+"/scales/" + i1+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/scales/" + i1+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.source !== undefined){
let data16 = data14.source;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err37 = {instancePath:instancePath+"/scales/" + i1+"/source",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/scales/" + i1+"/source",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.grades !== undefined){
let data17 = data14.grades;
if(Array.isArray(data17)){
if(data17.length < 2){
const err39 = {instancePath:instancePath+"/scales/" + i1+"/grades",schemaPath:"#/properties/scales/items/properties/grades/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.scales.items.properties.grades,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err40 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2,schemaPath:"#/properties/scales/items/properties/grades/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.scales.items.properties.grades.items.required,parentSchema:schema31.properties.scales.items.properties.grades.items,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key4 in data18){
if(!((((key4 === "name") || (key4 === "number")) || (key4 === "forms")) || (key4 === "aliases"))){
const err41 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2,schemaPath:"#/properties/scales/items/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.scales.items.properties.grades.items,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err42 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2+"/name",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2+"/name",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.number !== undefined){
let data20 = data18.number;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err44 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2+"/number",schemaPath:"#/properties/scales/items/properties/grades/items/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.scales.items.properties.grades.items.properties.number.type,parentSchema:schema31.properties.scales.items.properties.grades.items.properties.number,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.forms !== undefined){
if(!(validate21(data18.forms, {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2+"/forms",parentData:data18,parentDataProperty:"forms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data18.aliases !== undefined){
if(!(validate21(data18.aliases, {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2+"/aliases",parentData:data18,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/scales/" + i1+"/grades/" + i2,schemaPath:"#/properties/scales/items/properties/grades/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.scales.items.properties.grades.items.type,parentSchema:schema31.properties.scales.items.properties.grades.items,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/scales/" + i1+"/grades",schemaPath:"#/properties/scales/items/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scales.items.properties.grades.type,parentSchema:schema31.properties.scales.items.properties.grades,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.scales.items.type,parentSchema:schema31.properties.scales.items,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scales.type,parentSchema:schema31.properties.scales,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.judged !== undefined){
let data23 = data.judged;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err49 = {instancePath:instancePath+"/judged/" + i3,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.judged.items.required,parentSchema:schema31.properties.judged.items,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24.name === undefined){
const err50 = {instancePath:instancePath+"/judged/" + i3,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.judged.items.required,parentSchema:schema31.properties.judged.items,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data24){
if(!(((((key5 === "id") || (key5 === "name")) || (key5 === "names")) || (key5 === "always")) || (key5 === "source"))){
const err51 = {instancePath:instancePath+"/judged/" + i3,schemaPath:"#/properties/judged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.judged.items,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err52 = {instancePath:instancePath+"/judged/" + i3+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/judged/" + i3+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.name !== undefined){
let data26 = data24.name;
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err54 = {instancePath:instancePath+"/judged/" + i3+"/name",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/judged/" + i3+"/name",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data24.names !== undefined){
if(!(validate21(data24.names, {instancePath:instancePath+"/judged/" + i3+"/names",parentData:data24,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data24.always !== undefined){
let data28 = data24.always;
if(typeof data28 !== "boolean"){
const err56 = {instancePath:instancePath+"/judged/" + i3+"/always",schemaPath:"#/properties/judged/items/properties/always/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.judged.items.properties.always.type,parentSchema:schema31.properties.judged.items.properties.always,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.source !== undefined){
let data29 = data24.source;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err57 = {instancePath:instancePath+"/judged/" + i3+"/source",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/judged/" + i3+"/source",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/judged/" + i3,schemaPath:"#/properties/judged/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.judged.items.type,parentSchema:schema31.properties.judged.items,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.judged.type,parentSchema:schema31.properties.judged,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.aggregation !== undefined){
let data30 = data.aggregation;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.overall === undefined){
const err61 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/required",keyword:"required",params:{missingProperty: "overall"},message:"must have required property '"+"overall"+"'",schema:schema31.properties.aggregation.items.required,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data31.parts === undefined){
const err62 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'",schema:schema31.properties.aggregation.items.required,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data31.source === undefined){
const err63 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.aggregation.items.required,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data31.steps === undefined){
const err64 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.properties.aggregation.items.required,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key6 in data31){
if(!(((((key6 === "overall") || (key6 === "parts")) || (key6 === "unless")) || (key6 === "source")) || (key6 === "steps"))){
const err65 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.overall !== undefined){
let data32 = data31.overall;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
const err66 = {instancePath:instancePath+"/aggregation/" + i4+"/overall",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/aggregation/" + i4+"/overall",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.parts !== undefined){
let data33 = data31.parts;
if(Array.isArray(data33)){
if(data33.length < 2){
const err68 = {instancePath:instancePath+"/aggregation/" + i4+"/parts",schemaPath:"#/properties/aggregation/items/properties/parts/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.aggregation.items.properties.parts,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(!pattern10.test(data34)){
const err69 = {instancePath:instancePath+"/aggregation/" + i4+"/parts/" + i5,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/aggregation/" + i4+"/parts/" + i5,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/aggregation/" + i4+"/parts",schemaPath:"#/properties/aggregation/items/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aggregation.items.properties.parts.type,parentSchema:schema31.properties.aggregation.items.properties.parts,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.unless !== undefined){
let data35 = data31.unless;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(!pattern10.test(data36)){
const err72 = {instancePath:instancePath+"/aggregation/" + i4+"/unless/" + i6,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/aggregation/" + i4+"/unless/" + i6,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/aggregation/" + i4+"/unless",schemaPath:"#/properties/aggregation/items/properties/unless/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aggregation.items.properties.unless.type,parentSchema:schema31.properties.aggregation.items.properties.unless,data:data35};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data31.source !== undefined){
let data37 = data31.source;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err75 = {instancePath:instancePath+"/aggregation/" + i4+"/source",schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/aggregation/" + i4+"/source",schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data31.steps !== undefined){
let data38 = data31.steps;
if(Array.isArray(data38)){
if(data38.length < 1){
const err77 = {instancePath:instancePath+"/aggregation/" + i4+"/steps",schemaPath:"#/properties/aggregation/items/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.aggregation.items.properties.steps,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.overall === undefined){
const err78 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7,schemaPath:"#/properties/aggregation/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "overall"},message:"must have required property '"+"overall"+"'",schema:schema31.properties.aggregation.items.properties.steps.items.required,parentSchema:schema31.properties.aggregation.items.properties.steps.items,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key7 in data39){
if(!((key7 === "overall") || (key7 === "when"))){
const err79 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7,schemaPath:"#/properties/aggregation/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.aggregation.items.properties.steps.items,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data39.overall !== undefined){
if(!(validate21(data39.overall, {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/overall",parentData:data39,parentDataProperty:"overall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data39.when !== undefined){
let data41 = data39.when;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.of === undefined){
const err80 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8,schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.required,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data42){
if(!(((key8 === "of") || (key8 === "at-least")) || (key8 === "at-most"))){
const err81 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8,schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.of !== undefined){
if(!(validate21(data42.of, {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8+"/of",parentData:data42,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data42["at-least"] !== undefined){
let data44 = data42["at-least"];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err82 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8+"/at-least",schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/properties/at-least/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-least"].type,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-least"],data:data44};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err83 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8+"/at-least",schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/properties/at-least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-least"],data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data42["at-most"] !== undefined){
let data45 = data42["at-most"];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err84 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8+"/at-most",schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/properties/at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-most"].type,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-most"],data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err85 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8+"/at-most",schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/properties/at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.properties["at-most"],data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when/" + i8,schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items.type,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when.items,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7+"/when",schemaPath:"#/properties/aggregation/items/properties/steps/items/properties/when/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aggregation.items.properties.steps.items.properties.when.type,parentSchema:schema31.properties.aggregation.items.properties.steps.items.properties.when,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/aggregation/" + i4+"/steps/" + i7,schemaPath:"#/properties/aggregation/items/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.aggregation.items.properties.steps.items.type,parentSchema:schema31.properties.aggregation.items.properties.steps.items,data:data39};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/aggregation/" + i4+"/steps",schemaPath:"#/properties/aggregation/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aggregation.items.properties.steps.type,parentSchema:schema31.properties.aggregation.items.properties.steps,data:data38};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/aggregation/" + i4,schemaPath:"#/properties/aggregation/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.aggregation.items.type,parentSchema:schema31.properties.aggregation.items,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/aggregation",schemaPath:"#/properties/aggregation/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aggregation.type,parentSchema:schema31.properties.aggregation,data:data30};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.sections !== undefined){
let data46 = data.sections;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key9 in data46){
if(!(func1.call(schema31.properties.sections.properties, key9))){
const err92 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.sections,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data46.front !== undefined){
if(!(validate21(data46.front, {instancePath:instancePath+"/sections/front",parentData:data46,parentDataProperty:"front",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.contents !== undefined){
if(!(validate21(data46.contents, {instancePath:instancePath+"/sections/contents",parentData:data46,parentDataProperty:"contents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.introduction !== undefined){
if(!(validate21(data46.introduction, {instancePath:instancePath+"/sections/introduction",parentData:data46,parentDataProperty:"introduction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.context !== undefined){
if(!(validate21(data46.context, {instancePath:instancePath+"/sections/context",parentData:data46,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.summary !== undefined){
if(!(validate21(data46.summary, {instancePath:instancePath+"/sections/summary",parentData:data46,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.grades !== undefined){
if(!(validate21(data46.grades, {instancePath:instancePath+"/sections/grades",parentData:data46,parentDataProperty:"grades",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.recommendations !== undefined){
if(!(validate21(data46.recommendations, {instancePath:instancePath+"/sections/recommendations",parentData:data46,parentDataProperty:"recommendations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.main !== undefined){
if(!(validate21(data46.main, {instancePath:instancePath+"/sections/main",parentData:data46,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.annex !== undefined){
if(!(validate21(data46.annex, {instancePath:instancePath+"/sections/annex",parentData:data46,parentDataProperty:"annex",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.glossary !== undefined){
if(!(validate21(data46.glossary, {instancePath:instancePath+"/sections/glossary",parentData:data46,parentDataProperty:"glossary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data46.other !== undefined){
if(!(validate21(data46.other, {instancePath:instancePath+"/sections/other",parentData:data46,parentDataProperty:"other",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.sections.type,parentSchema:schema31.properties.sections,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.populations !== undefined){
let data58 = data.populations;
if(Array.isArray(data58)){
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id === undefined){
const err94 = {instancePath:instancePath+"/populations/" + i9,schemaPath:"#/properties/populations/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.populations.items.required,parentSchema:schema31.properties.populations.items,data:data59};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data59.names === undefined){
const err95 = {instancePath:instancePath+"/populations/" + i9,schemaPath:"#/properties/populations/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'",schema:schema31.properties.populations.items.required,parentSchema:schema31.properties.populations.items,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key10 in data59){
if(!(((key10 === "id") || (key10 === "names")) || (key10 === "within"))){
const err96 = {instancePath:instancePath+"/populations/" + i9,schemaPath:"#/properties/populations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.populations.items,data:data59};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data59.id !== undefined){
let data60 = data59.id;
if(typeof data60 === "string"){
if(!pattern10.test(data60)){
const err97 = {instancePath:instancePath+"/populations/" + i9+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data60};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/populations/" + i9+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data60};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data59.names !== undefined){
if(!(validate21(data59.names, {instancePath:instancePath+"/populations/" + i9+"/names",parentData:data59,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data59.within !== undefined){
let data62 = data59.within;
if(typeof data62 === "string"){
if(!pattern10.test(data62)){
const err99 = {instancePath:instancePath+"/populations/" + i9+"/within",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data62};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/populations/" + i9+"/within",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data62};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/populations/" + i9,schemaPath:"#/properties/populations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.populations.items.type,parentSchema:schema31.properties.populations.items,data:data59};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/populations",schemaPath:"#/properties/populations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.populations.type,parentSchema:schema31.properties.populations,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.aspects !== undefined){
let data63 = data.aspects;
if(Array.isArray(data63)){
const len10 = data63.length;
for(let i10=0; i10<len10; i10++){
let data64 = data63[i10];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.id === undefined){
const err103 = {instancePath:instancePath+"/aspects/" + i10,schemaPath:"#/properties/aspects/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.aspects.items.required,parentSchema:schema31.properties.aspects.items,data:data64};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data64.names === undefined){
const err104 = {instancePath:instancePath+"/aspects/" + i10,schemaPath:"#/properties/aspects/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'",schema:schema31.properties.aspects.items.required,parentSchema:schema31.properties.aspects.items,data:data64};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key11 in data64){
if(!((key11 === "id") || (key11 === "names"))){
const err105 = {instancePath:instancePath+"/aspects/" + i10,schemaPath:"#/properties/aspects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.aspects.items,data:data64};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data64.id !== undefined){
let data65 = data64.id;
if(typeof data65 === "string"){
if(!pattern10.test(data65)){
const err106 = {instancePath:instancePath+"/aspects/" + i10+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema38,data:data65};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/aspects/" + i10+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data65};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data64.names !== undefined){
if(!(validate21(data64.names, {instancePath:instancePath+"/aspects/" + i10+"/names",parentData:data64,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err108 = {instancePath:instancePath+"/aspects/" + i10,schemaPath:"#/properties/aspects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.aspects.items.type,parentSchema:schema31.properties.aspects.items,data:data64};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/aspects",schemaPath:"#/properties/aspects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.aspects.type,parentSchema:schema31.properties.aspects,data:data63};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.synonyms !== undefined){
let data67 = data.synonyms;
if(Array.isArray(data67)){
const len11 = data67.length;
for(let i11=0; i11<len11; i11++){
let data68 = data67[i11];
if(Array.isArray(data68)){
if(data68.length < 2){
const err110 = {instancePath:instancePath+"/synonyms/" + i11,schemaPath:"#/properties/synonyms/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.synonyms.items,data:data68};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len12 = data68.length;
for(let i12=0; i12<len12; i12++){
let data69 = data68[i12];
if(typeof data69 === "string"){
if(!pattern5.test(data69)){
const err111 = {instancePath:instancePath+"/synonyms/" + i11+"/" + i12,schemaPath:"#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema32,data:data69};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/synonyms/" + i11+"/" + i12,schemaPath:"#/$defs/words/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data69};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/synonyms/" + i11,schemaPath:"#/properties/synonyms/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.synonyms.items.type,parentSchema:schema31.properties.synonyms.items,data:data68};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/synonyms",schemaPath:"#/properties/synonyms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.synonyms.type,parentSchema:schema31.properties.synonyms,data:data67};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.frame !== undefined){
if(!(validate21(data.frame, {instancePath:instancePath+"/frame",parentData:data,parentDataProperty:"frame",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.others !== undefined){
if(!(validate21(data.others, {instancePath:instancePath+"/others",parentData:data,parentDataProperty:"others",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.abbreviations !== undefined){
if(!(validate21(data.abbreviations, {instancePath:instancePath+"/abbreviations",parentData:data,parentDataProperty:"abbreviations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
